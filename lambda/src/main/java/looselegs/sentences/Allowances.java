package looselegs.sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares out how many samples each may have. What covers the branches is always allowed; what is left over goes to those that have
 * more to say, by the square root of how much that is.
 */
final class Allowances {
    private Allowances() {}

    /**
     * In the order of the choices.
     *
     * @param most in all; exceeded only if more are needed
     */
    static List<Integer> share(List<SampleChoice> choices, int most) {
        double low = 0;
        double high = Integer.MAX_VALUE;
        for (int i = 0; i < 64; i++) {
            double middle = (low + high) / 2;
            if (sum(allow(choices, middle)) <= most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return allow(choices, low);
    }

    private static List<Integer> allow(List<SampleChoice> choices, double each) {
        List<Integer> allowed = new ArrayList<>();
        for (SampleChoice choice : choices) {
            int spare = choice.possible() - choice.needed();
            allowed.add(choice.needed() + (int) Math.min(spare, each * Math.sqrt(spare)));
        }
        return allowed;
    }

    private static long sum(List<Integer> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }
}
