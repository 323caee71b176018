package info.becs.core.modules.entity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a WAR as its manifest gives it: 1.10 is above 1.9, 1.0 is 1.0.0, and 2.0-RC1 is below 2.0. */
public record ModuleVersion(String text) implements Comparable<ModuleVersion> {

    private static final Pattern PARTS = Pattern.compile("((?:[0-9]+\\.)*[0-9]+)?(.*)", Pattern.DOTALL);

    @Override
    public int compareTo(ModuleVersion other) {
        List<BigInteger> ours = numbers();
        List<BigInteger> theirs = other.numbers();
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            int order = at(ours, i).compareTo(at(theirs, i));
            if (order != 0) {
                return order;
            }
        }
        return rank().compareTo(other.rank());
    }

    public boolean isBelow(ModuleVersion other) {
        return compareTo(other) < 0;
    }

    private List<BigInteger> numbers() {
        String numbers = part(1);
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split("\\.")).map(BigInteger::new).toList();
    }

    private static BigInteger at(List<BigInteger> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
    }

    /** What precedes a version ({@code -RC1}) sorts before nothing, and whatever else follows the numbers after it. */
    private String rank() {
        String rest = part(2);
        return (rest.startsWith("-") ? "0" : "1") + rest;
    }

    private String part(int group) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? parts.group(group) : "";
    }
}
