package info.becs.membership.boundary;

import info.becs.kit.picture.QrPicture;
import info.becs.membership.control.OwnCard;
import info.becs.membership.control.OwnCard.Held;
import info.becs.membership.control.OwnPhoto;
import info.becs.membership.control.Photos;
import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.CardStanding.State;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageFile;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The card of a member on the page of their account. */
@ApplicationScoped
public class CardPart implements AccountPart {

    private static final String PATH = "/account/card";
    private static final String FILE = "/api/membership/card/file";

    private static final String PHOTO = "/api/membership/photo";

    @Inject
    OwnCard own;

    @Inject
    OwnPhoto photo;

    @Inject
    Photos photos;

    @Override
    public String word() {
        return "card";
    }

    @Override
    public Text label() {
        return CardWords.CARD;
    }

    @Override
    public Text hint() {
        return CardWords.CARD_HINT;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        try {
            if (request.submits()) {
                change(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            boolean isOfPhoto = request.field("choice").equals(Optional.of(PhotoBox.CHANGE));
            String error = isOfPhoto ? refusal.sentence().in(request.locale()) : "";
            return Optional.of(page(own.of(person), error, request.locale())
                    .put("refusal", refusal.sentence().in(request.locale()))
                    .as(refusal.kind()));
        }
        return Optional.of(page(own.of(person), "", request.locale()));
    }

    private void change(PersonId person, PageRequest request) {
        switch (request.field("choice").orElse("")) {
            case "new" -> own.renew(person, request.network());
            case "show" -> own.showName(person, true, request.network());
            case "hide" -> own.showName(person, false, request.network());
            case PhotoBox.CHANGE -> replace(person, request);
            case PhotoBox.REMOVE -> photo.remove(person, request.network());
            default -> {
                // A form that is none of ours changes nothing.
            }
        }
    }

    private void replace(PersonId person, PageRequest request) {
        photo.require(person);
        PageFile file = Optional.ofNullable(request.files().get(PhotoBox.FIELD)).orElseThrow(CardProblem::photoNeeded);
        try (InputStream content = file.open()) {
            photos.with(file.name(), content, request.network(), taken -> photo.keep(person, taken, request.network()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param error what is wrong with the photo that was sent; may be empty */
    private PageAnswer page(Optional<Held> held, String error, Locale locale) {
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
                        "photo",
                        held.filter(h -> photos.has(h.member())).map(h -> PHOTO).orElse(""))
                .put("photoLabel", CardWords.PHOTO.in(locale))
                .put(
                        "qr",
                        card.<Object>map(known -> QrPicture.of(own.address(known)))
                                .orElse(null))
                .put("verify", card.map(known -> "/verify/" + known.token()).orElse(""))
                .put("verifyLabel", CardWords.VERIFY.in(locale))
                .put("file", card.isPresent() ? FILE + "?lang=" + locale.getLanguage() : "")
                .put("fileLabel", CardWords.FILE.in(locale))
                .put("choices", held.map(h -> choices(h, error, locale)).orElse(List.of()));
    }

    private static Text lead(Optional<Held> held, Optional<Card> card) {
        if (held.isEmpty()) {
            return CardWords.NONE;
        }
        State state = held.get().standing().state();
        if (card.isEmpty()) {
            return CardWords.NO_CARD;
        }
        return switch (state) {
            case VALID -> Text.same("");
            case EXPIRED -> CardWords.EXPIRED;
            case NOT_VALID -> CardWords.NOT_NOW_LEAD;
        };
    }

    private static List<Map<String, Object>> facts(Held held, Locale locale) {
        return Stream.of(
                        fact(
                                CardWords.NAME,
                                held.member()
                                        .name()
                                        .map(name -> name.text().in(locale))
                                        .orElse(""),
                                locale),
                        fact(CardWords.NUMBER, held.member().number().orElse(""), locale),
                        fact(CardWords.TYPE, held.standing().type().in(locale), locale),
                        fact(CardWords.UNTIL, CardWords.until(held.standing(), locale), locale))
                .filter(fact -> !"".equals(fact.get("value")))
                .toList();
    }

    static Map<String, Object> fact(Text what, String is, Locale locale) {
        return Map.of("what", what.in(locale), "value", is);
    }

    private List<Map<String, Object>> choices(Held held, String error, Locale locale) {
        var choices = new ArrayList<>(choices(held.card(), locale));
        choices.addAll(PhotoBox.choices(photos.has(held.member()), error, locale));
        return choices;
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
