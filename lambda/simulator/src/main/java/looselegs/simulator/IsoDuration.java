package looselegs.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes counts of units as an ISO 8601 duration. Carries the fraction of a count into the next smaller unit. */
final class IsoDuration {
    /** @param unit one of W, D, H, M (minutes) and S */
    record Count(BigDecimal number, String unit) {}

    private static final List<String> UNITS = List.of("W", "D", "H", "M", "S");
    private static final Map<String, BigDecimal> OF_NEXT = Map.of(
            "W",
            BigDecimal.valueOf(7),
            "D",
            BigDecimal.valueOf(24),
            "H",
            BigDecimal.valueOf(60),
            "M",
            BigDecimal.valueOf(60));

    private IsoDuration() {}

    static String of(List<Count> counts) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        counts.forEach(count -> add(sums, UNITS.indexOf(count.unit()), count.number()));
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        sums.forEach((unit, number) -> (unit < 2 ? date : time)
                .append(number.stripTrailingZeros().toPlainString())
                .append(UNITS.get(unit)));
        return time.isEmpty() ? date.toString() : date + "T" + time;
    }

    private static void add(Map<Integer, BigDecimal> sums, int unit, BigDecimal number) {
        BigDecimal whole = new BigDecimal(number.toBigInteger());
        BigDecimal rest = number.subtract(whole);
        boolean last = unit == UNITS.size() - 1 || rest.signum() == 0;
        if (last || whole.signum() != 0) {
            sums.merge(unit, last ? number : whole, BigDecimal::add);
        }
        if (!last) {
            add(sums, unit + 1, rest.multiply(OF_NEXT.getOrDefault(UNITS.get(unit), BigDecimal.ONE)));
        }
    }
}
