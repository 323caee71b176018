package info.becs.complaints.merchants.entity;

/**
 * How the cases of a merchant stand; amounts are poisha.
 *
 * @param open cases in which something is left to do
 * @param confirmed of what came back, as the complainants say
 * @param asked cases in which it was written to
 * @param replied of those, in how many it has answered
 * @param medianDays from writing to answer, in days; null where it never answered
 * @param interests how many of those who work here have to do with it
 */
public record Glance(
        long open,
        long ended,
        long solved,
        long claimed,
        long returned,
        long confirmed,
        long asked,
        long replied,
        Long medianDays,
        long interests) {}
