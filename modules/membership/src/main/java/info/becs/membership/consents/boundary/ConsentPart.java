package info.becs.membership.consents.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.boundary.PartPage;
import info.becs.membership.consents.control.OwnConsents;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.entity.ConsentText;
import info.becs.membership.entity.Purpose;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a member agrees to, each purpose by itself: agreed to by a button, so that nothing is ticked beforehand. */
@ApplicationScoped
public class ConsentPart implements AccountPart {

    public static final String PATH = "/account/consents";

    private static final Text TITLE = Text.of("আমার সম্মতি", "What I agree to");
    private static final Text HINT = Text.of(
            "কোন খবর পাবেন আর আপনার কী দেখানো যাবে, আপনিই ঠিক করুন।",
            "Decide what is sent to you and what may be shown of you.");
    private static final Text LEAD = Text.of(
            "প্রতিটি বিষয়ে আলাদা করে সম্মতি দিন, যেকোনো সময় ফিরিয়ে নিন। কোনোটি ছাড়াও সদস্যপদ একই থাকে।",
            "Agree to each by itself, and withdraw it at any time. Your membership is the same without any of them.");
    private static final Text AGREE = Text.of("সম্মতি দিচ্ছি", "I agree");
    private static final Text AGREE_ANEW = Text.of("নতুন লেখায় সম্মতি দিচ্ছি", "I agree to the new text");
    private static final Text WITHDRAW = Text.of("সম্মতি ফিরিয়ে নিন", "Withdraw it");
    private static final Text AGREED = Text.of("সম্মতি দিয়েছেন", "You have agreed");
    private static final Text TEXT_OF = Text.of("{0} ({1} সংস্করণের লেখা)", "{0} (text of {1})");
    private static final Text OLD_TEXT = Text.of("যে লেখায় সম্মতি দিয়েছেন", "The text that you agreed to");
    private static final Text HISTORY = Text.of("আগে যা হয়েছে", "What was before");
    private static final Text GIVEN = Text.of("সম্মতি: {0} ({1} সংস্করণের লেখা)", "Agreed: {0} (text of {1})");
    private static final Text TAKEN_BACK = Text.of("ফিরিয়ে নেওয়া: {0}", "Withdrawn: {0}");
    private static final Text BY_LINK =
            Text.of("চিঠির লিংক দিয়ে ফিরিয়ে নেওয়া: {0}", "Withdrawn by the link of a letter: {0}");
    private static final Text BY_MERGE =
            Text.of("দুটি সদস্যপদ এক হওয়ায় শেষ: {0}", "Ended where two memberships became one: {0}");
    private static final Map<String, Text> ENDED = Map.of(Consent.LINK, BY_LINK, Consent.MERGE, BY_MERGE);

    @Inject
    OwnConsents own;

    @Override
    public String word() {
        return "consents";
    }

    @Override
    public Text label() {
        return TITLE;
    }

    @Override
    public Text hint() {
        return HINT;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        try {
            if (request.submits()) {
                change(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            String purpose = request.field("purpose").filter(own::isPurpose).orElse("history");
            return Optional.of(page(person, request.locale())
                    .refused(refusal, "s-" + purpose)
                    .answer());
        }
        return Optional.of(page(person, request.locale()).answer());
    }

    private void change(PersonId person, PageRequest request) {
        String purpose = request.field("purpose").orElse("");
        switch (request.field("choice").orElse("")) {
            case "give" -> own.give(person, purpose, request.field("version").orElse(""), request.network());
            case "withdraw" -> own.withdraw(person, purpose, request.network());
            default -> {
                // A form that is none of ours changes nothing.
            }
        }
    }

    private PartPage page(PersonId person, Locale locale) {
        var page = new PartPage(PATH, TITLE, locale);
        Optional<List<Consent>> given = own.of(person);
        if (given.isEmpty()) {
            return page.unjoined();
        }
        own.purposes().forEach(purpose -> section(page, purpose, given.get(), locale));
        if (!given.get().isEmpty()) {
            page.section("history", HISTORY.in(locale), "", history(page, given.get(), locale), List.of());
        }
        return page.lead(LEAD);
    }

    private static void section(PartPage page, Purpose purpose, List<Consent> all, Locale locale) {
        Optional<Consent> given = all.stream()
                .filter(each -> each.isInForce() && each.purpose().equals(purpose.code()))
                .findFirst();
        ConsentText present = purpose.present();
        boolean isPresent =
                given.filter(each -> each.version().equals(present.version())).isPresent();
        var facts = new ArrayList<Map<String, Object>>();
        given.ifPresent(each -> facts.add(page.fact(AGREED.in(locale), said(TEXT_OF, each, locale))));
        given.filter(each -> !isPresent)
                .flatMap(each -> purpose.text(each.version()))
                .ifPresent(text ->
                        facts.add(page.fact(OLD_TEXT.in(locale), text.words().in(locale))));
        var asks = new ArrayList<Map<String, Object>>();
        if (!isPresent) {
            asks.add(page.form(
                    "give",
                    given.isEmpty() ? AGREE : AGREE_ANEW,
                    Map.of("purpose", purpose.code(), "version", present.version()),
                    List.of()));
        }
        if (given.isPresent()) {
            asks.add(page.form("withdraw", WITHDRAW, Map.of("purpose", purpose.code()), List.of()));
        }
        page.section(purpose.code(), purpose.label().in(locale), present.words().in(locale), facts, asks);
    }

    private static String said(Text words, Consent given, Locale locale) {
        return words.with(Bangla.date(given.givenAt(), locale), Bangla.digits(given.version(), locale))
                .in(locale);
    }

    /** The newest first. */
    private List<Map<String, Object>> history(PartPage page, List<Consent> all, Locale locale) {
        record Line(Instant at, String words) {}
        var lines = new ArrayList<Line>();
        for (Consent each : all) {
            String label = own.label(each.purpose()).in(locale);
            lines.add(new Line(
                    each.givenAt(),
                    GIVEN.with(label, Bangla.digits(each.version(), locale)).in(locale)));
            each.withdrawnAt().ifPresent(at -> {
                Text ended = ENDED.getOrDefault(each.withdrawnBy().orElse(""), TAKEN_BACK);
                lines.add(new Line(at, ended.with(label).in(locale)));
            });
        }
        return lines.stream()
                .sorted(Comparator.comparing(Line::at).reversed())
                .map(line -> page.fact(Bangla.dateTime(line.at(), locale), line.words()))
                .toList();
    }
}
