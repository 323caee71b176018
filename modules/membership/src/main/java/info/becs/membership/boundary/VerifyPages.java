package info.becs.membership.boundary;

import info.becs.membership.control.CardChecks;
import info.becs.membership.entity.CardStanding;
import info.becs.membership.entity.CardStanding.State;
import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.Days;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page that the code on a card leads to. */
@ApplicationScoped
public class VerifyPages implements PageSource {

    private static final String ROOT = "verify";

    @Inject
    CardChecks checks;

    @Inject
    Clock clock;

    @Override
    public Set<String> roots() {
        return Set.of(ROOT);
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.size() != 2 || request.submits()) {
            return Optional.empty();
        }
        CardStanding standing = checks.of(new CardToken(words.get(1)), request.network());
        return Optional.of(page(standing, lead(standing), request.path(), request.locale()));
    }

    private Text lead(CardStanding standing) {
        if (standing.state() == State.NOT_VALID) {
            return CardWords.NOT_VALID_LEAD;
        }
        return standing.isInGrace(Days.of(clock.instant())) ? CardWords.GRACE_LEAD : Text.same("");
    }

    private static PageAnswer page(CardStanding standing, Text lead, String path, Locale locale) {
        boolean isCard = standing.state() != State.NOT_VALID;
        PageAnswer page = PageAnswer.page("membership/verify")
                .title(CardWords.VERIFY.in(locale))
                .alternate("bn", path)
                .alternate("en", path)
                .put("heading", CardWords.heading(standing.state()).in(locale))
                .put("state", standing.state().word())
                .put("lead", lead.in(locale))
                .put("facts", isCard ? facts(standing, locale) : List.of())
                .secret();
        return isCard ? page : page.as(Problem.Kind.NOT_FOUND);
    }

    private static List<Map<String, Object>> facts(CardStanding standing, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        standing.name()
                .ifPresent(name ->
                        facts.add(CardPart.fact(CardWords.NAME, name.text().in(locale), locale)));
        facts.add(CardPart.fact(CardWords.NUMBER_END, "… " + standing.numberEnd(), locale));
        facts.add(CardPart.fact(CardWords.TYPE, standing.type().in(locale), locale));
        facts.add(CardPart.fact(CardWords.UNTIL, CardWords.until(standing, locale), locale));
        return facts;
    }
}
