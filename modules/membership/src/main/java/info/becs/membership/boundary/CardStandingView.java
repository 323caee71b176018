package info.becs.membership.boundary;

import info.becs.membership.entity.CardStanding;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a card says to whoever checks it.
 *
 * @param state {@code valid}, {@code expired} or {@code not-valid}; of one that is not valid nothing else is said
 * @param until the last day; absent for life
 * @param numberEnd the last characters of the number, to compare with the card
 * @param name where its member allows it
 */
@Schema(examples = """
    {"state": "valid", "type": "General member", "until": "2027-11-19", "numberEnd": "QXV"}
    """)
public record CardStandingView(String state, String type, LocalDate until, String numberEnd, String name) {

    static CardStandingView of(CardStanding standing, Locale locale) {
        boolean isCard = standing.state() != CardStanding.State.NOT_VALID;
        return new CardStandingView(
                standing.state().word(),
                isCard ? standing.type().in(locale) : null,
                standing.until().orElse(null),
                isCard ? standing.numberEnd() : null,
                standing.name().map(name -> name.text().in(locale)).orElse(null));
    }
}
