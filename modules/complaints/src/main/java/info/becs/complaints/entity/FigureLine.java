package info.becs.complaints.entity;

/**
 * What is counted of some complaints; amounts are poisha.
 *
 * @param what a month ({@code 2026-11}), or the code of an issue, a product, a clock, a district or a merchant
 * @param answered those to whom a person has given a first answer
 * @param late those to whom it came too late, or still has not come
 * @param solved those that came to an outcome with relief
 * @param returned of those, as recorded
 * @param confirmed of what was claimed, as the complainants say
 */
public record FigureLine(
        String what,
        long received,
        long answered,
        long late,
        long solved,
        long claimed,
        long returned,
        long confirmed) {

    /** Of which nothing but their number is told. */
    public static FigureLine counted(String what, long count) {
        return new FigureLine(what, count, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Whether what lies between them was done in at least so many cases: each count, and the count whose money it is where an
     * amount is another.
     */
    boolean differsByMany(FigureLine before, int least) {
        return isNoneOrMany(received - before.received, least)
                && isNoneOrMany(answered - before.answered, least)
                && isNoneOrMany(late - before.late, least)
                && isNoneOrMany(solved - before.solved, least)
                && (claimed == before.claimed || received != before.received)
                && (returned == before.returned && confirmed == before.confirmed || solved != before.solved);
    }

    private static boolean isNoneOrMany(long difference, int least) {
        return difference == 0 || Math.abs(difference) >= least;
    }
}
