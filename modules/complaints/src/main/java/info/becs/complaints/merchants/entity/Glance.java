package info.becs.complaints.merchants.entity;

import info.becs.spi.Text;
import java.util.List;

/**
 * How the cases of a merchant stand; amounts are poisha.
 *
 * @param open cases in which something is left to do
 * @param confirmed of what came back, as the complainants say
 * @param asked cases in which it was written to
 * @param replied of those, in how many it has answered
 * @param medianDays from writing to answer, in days; null where it never answered
 * @param promised how much it said it would pay, in all
 * @param paid of that and besides, how much it has paid
 * @param owed promised and not paid, of each case by itself: what one got too much is not another's
 * @param answers what it has answered, in the order of the rules: of each case the newest answer of its kind
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
        long promised,
        long paid,
        long owed,
        List<Answered> answers,
        long interests) {

    /**
     * One kind of answer.
     *
     * @param code of the list
     * @param cases in how many it has answered so
     * @param amount how much it said there in all; null for a kind that is not about money
     */
    public record Answered(String code, Text label, long cases, Long amount) {}
}
