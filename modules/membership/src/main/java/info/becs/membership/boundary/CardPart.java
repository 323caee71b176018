package info.becs.membership.boundary;

import info.becs.kit.picture.QrPicture;
import info.becs.membership.control.OwnCard;
import info.becs.membership.control.OwnCard.Held;
import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardStanding.State;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The card of a member on the page of their account. */
@ApplicationScoped
public class CardPart implements AccountPart {

    private static final String PATH = "/account/card";
    private static final String FILE = "/api/membership/card/file";

    @Inject
    OwnCard own;

    @Override
    public String word() {
        return "card";
    }

    @Override
    public Text label() {
        return CardWords.CARD;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        try {
            if (request.submits()) {
                change(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            return Optional.of(page(own.of(person), request.locale())
                    .put("refusal", refusal.sentence().in(request.locale()))
                    .as(refusal.kind()));
        }
        return Optional.of(page(own.of(person), request.locale()));
    }

    private void change(PersonId person, PageRequest request) {
        switch (request.field("choice").orElse("")) {
            case "new" -> own.renew(person, request.network());
            case "show" -> own.showName(person, true, request.network());
            case "hide" -> own.showName(person, false, request.network());
            default -> {
                // A form that is none of ours changes nothing.
            }
        }
    }

    private PageAnswer page(Optional<Held> held, Locale locale) {
        Optional<Card> card = held.flatMap(Held::card);
        return PageAnswer.page("membership/card")
                .title(CardWords.CARD.in(locale))
                .alternate("bn", PATH)
                .alternate("en", PATH)
                .put("heading", CardWords.CARD.in(locale))
                .put("refusal", "")
                .put("lead", lead(held, card).in(locale))
                .put("action", PATH)
                .put(
                        "facts",
                        held.filter(h -> card.isPresent())
                                .map(h -> facts(h, locale))
                                .orElse(List.of()))
                .put(
                        "qr",
                        card.<Object>map(known -> QrPicture.of(own.address(known)))
                                .orElse(null))
                .put("verify", card.map(known -> "/verify/" + known.token()).orElse(""))
                .put("verifyLabel", CardWords.VERIFY.in(locale))
                .put("file", card.isPresent() ? FILE : "")
                .put("fileLabel", CardWords.FILE.in(locale))
                .put("choices", held.map(h -> choices(card, locale)).orElse(List.of()));
    }

    private static Text lead(Optional<Held> held, Optional<Card> card) {
        if (held.isEmpty()) {
            return CardWords.NONE;
        }
        State state = held.get().standing().state();
        return card.isEmpty() ? CardWords.NO_CARD : state == State.VALID ? Text.same("") : CardWords.heading(state);
    }

    private static List<Map<String, Object>> facts(Held held, Locale locale) {
        return List.of(
                fact(
                        CardWords.NAME,
                        held.member().name().map(name -> name.text().in(locale)).orElse(""),
                        locale),
                fact(CardWords.NUMBER, held.member().number().orElse(""), locale),
                fact(CardWords.TYPE, held.standing().type().in(locale), locale),
                fact(CardWords.UNTIL, CardWords.until(held.standing(), locale), locale));
    }

    static Map<String, Object> fact(Text what, String is, Locale locale) {
        return Map.of("what", what.in(locale), "value", is);
    }

    private static List<Map<String, Object>> choices(Optional<Card> card, Locale locale) {
        if (card.isEmpty()) {
            return List.of(choice("new", Text.same(""), Text.same(""), CardWords.MAKE, locale));
        }
        boolean shows = card.get().showsName();
        return List.of(
                choice(
                        shows ? "hide" : "show",
                        CardWords.NAME,
                        Text.same(""),
                        shows ? CardWords.HIDE : CardWords.SHOW,
                        locale),
                choice("new", CardWords.LOST, CardWords.LOST_LEAD, CardWords.RENEW, locale));
    }

    private static Map<String, Object> choice(String code, Text heading, Text lead, Text submit, Locale locale) {
        return Map.of(
                "code", code, "heading", heading.in(locale), "lead", lead.in(locale), "submit", submit.in(locale));
    }
}
