package info.becs.forms.definition.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form module says of itself.
 *
 * @param platform range of the platform's SPI that it needs, {@code [1.0,2)}
 * @param target who handles its submissions, for instance {@code complaints}
 * @param call words of the button that leads into it from the front page; empty for a form that does not call
 * @param confirm key of the mobile number that a sender shows by a code to be theirs; empty where nobody has to
 * @param filters keys of the answers by which whoever handles its submissions lists them
 * @param receiptPrefix letters before its receipt numbers; may be empty
 * @param next what happens after submitting, line by line; words of whoever handles it may stand in it, see {@link WordPlaces}
 * @param retentionMonths how long submissions are kept
 * @param smallestGroup fewest people that a published figure may be about
 */
public record Manifest(
        String id,
        String version,
        String platform,
        String maker,
        String target,
        Text title,
        Text intro,
        Text call,
        Optional<String> confirm,
        List<String> filters,
        String receiptPrefix,
        List<Text> next,
        Set<DataClass> dataClasses,
        int retentionMonths,
        int smallestGroup) {

    /** Words of whoever handles it that stand in its lines. */
    public Set<String> words() {
        return next.stream().flatMap(line -> WordPlaces.in(line.en()).stream()).collect(Collectors.toSet());
    }

    /** The last day, in Dhaka, of what came in at this moment. */
    public LocalDate keptUntil(Instant receivedAt) {
        return receivedAt.atZone(Bangla.DHAKA).toLocalDate().plusMonths(retentionMonths);
    }
}
