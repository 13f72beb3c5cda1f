package looselegs.speech;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Weighted linear least squares by the normal equations. */
final class LeastSquares {
    private LeastSquares() {}

    /** The coefficients that minimize the weighted sum of squared errors of (features · coefficients - target). */
    static List<Double> solve(List<double[]> features, List<Double> targets, DoubleUnaryOperator weightOfTarget) {
        int size = features.getFirst().length;
        double[][] equations = new double[size][size + 1];
        for (int row = 0; row < targets.size(); row++) {
            double weight = Math.pow(weightOfTarget.applyAsDouble(targets.get(row)), 2);
            double[] values = features.get(row);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    equations[i][j] += weight * values[i] * values[j];
                }
                equations[i][size] += weight * values[i] * targets.get(row);
            }
        }
        return eliminate(equations);
    }

    /** Gauss-Jordan elimination without pivoting, which positive definite normal equations do not need. */
    private static List<Double> eliminate(double[][] equations) {
        int size = equations.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double divisor = equations[pivot][pivot];
            for (int column = pivot; column <= size; column++) {
                equations[pivot][column] /= divisor;
            }
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : equations[row][pivot];
                for (int column = pivot; column <= size; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        return IntStream.range(0, size).mapToObj(row -> equations[row][size]).toList();
    }
}
