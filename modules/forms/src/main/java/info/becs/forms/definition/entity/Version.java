package info.becs.forms.definition.entity;

import java.util.Arrays;

/** The version of a form module: 1.10.0 is higher than 1.9.0. */
public record Version(String text) implements Comparable<Version> {

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    public boolean isBelow(Version other) {
        return compareTo(other) < 0;
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
