package info.becs.forms.definition.entity;

/**
 * How short and how long an answer may be; lengths in code points, rows for repeats.
 *
 * @param most at least {@code least}; the engine never keeps more
 */
public record Limits(int least, int most) {

    public static final Limits ONE_VALUE = new Limits(0, 1);
}
