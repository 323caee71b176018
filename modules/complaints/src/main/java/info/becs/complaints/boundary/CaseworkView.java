package info.becs.complaints.boundary;

import info.becs.complaints.entity.CaseGroup;
import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.Choice;
import info.becs.complaints.entity.OutcomeKind;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions.HandledForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Statuses and everything that is chosen from a list when a step is taken, in their order.
 *
 * @param about by which answers the queue is filtered ({@code group}, {@code issue}, {@code product}, {@code district}), with what the form offers
 * @param forms whose submissions become cases, with the fields by which each lets officers filter
 * @param holidaysEnd the last holiday that is known, once it is near; null while they reach far enough
 */
@Schema(
        description = "Statuses and everything that is chosen from a list when a step is taken, in their order",
        examples = """
    {"statuses": [{"code": "triaged", "label": {"bn": "যাচাই হয়েছে", "en": "Examined"}}], "outcomes": [], "proofs": [], "sayers": [],
     "authorities": [], "responses": [], "reasons": {}, "about": {},
     "forms": [{"code": "complaint.ecommerce", "label": {"bn": "ই-কমার্স অভিযোগ", "en": "E-commerce complaint"}, "fields": []}]}
    """)
public record CaseworkView(
        List<Word> statuses,
        List<Word> outcomes,
        List<Word> proofs,
        List<Word> sayers,
        List<Word> authorities,
        List<Word> responses,
        Map<String, List<Word>> reasons,
        Map<String, List<Word>> about,
        List<OfForm> forms,
        LocalDate holidaysEnd) {

    /**
     * One of a list.
     *
     * @param amount of an outcome: needed, may or none; of a merchant's answer: needed; null for all others
     * @param ended of a status: whether nothing is left to do; false for all others
     */
    public record Word(String code, Text label, String amount, boolean ended) {}

    /** A form. */
    public record OfForm(String code, Text label, List<OfField> fields) {

        static OfForm of(HandledForm form) {
            return new OfForm(
                    form.form(),
                    form.title(),
                    form.filters().stream()
                            .map(each -> new OfField(each.field(), each.title(), words(each.choices())))
                            .toList());
        }
    }

    /** A field of a form by which officers may filter, and its answers. */
    public record OfField(String code, Text label, List<Word> choices) {}

    static CaseworkView of(
            Casework casework,
            Map<String, Map<String, Text>> asked,
            List<HandledForm> forms,
            Optional<LocalDate> holidaysEnd) {
        var about = new LinkedHashMap<String, List<Word>>();
        about.put(
                "group",
                casework.groups().values().stream().map(CaseworkView::word).toList());
        asked.forEach((column, choices) -> about.put(column, words(choices)));
        var reasons = new LinkedHashMap<String, List<Word>>();
        casework.reasons().forEach((to, list) -> reasons.put(to, words(list.values())));
        return new CaseworkView(
                casework.statuses().values().stream()
                        .map(s -> new Word(s.code(), s.label(), null, s.ended()))
                        .toList(),
                casework.outcomes().values().stream().map(CaseworkView::word).toList(),
                words(casework.proofs().values()),
                words(casework.sayers().values()),
                words(casework.authorities().values()),
                words(casework.responses().values()),
                reasons,
                about,
                forms.stream().map(OfForm::of).toList(),
                holidaysEnd.orElse(null));
    }

    /** What is written of a group in a case, also of one that is there no more. */
    static Word group(Casework casework, String code) {
        return casework.group(code)
                .map(CaseworkView::word)
                .orElseGet(() -> new Word(code, Text.same(code), null, false));
    }

    private static Word word(CaseGroup group) {
        return new Word(group.code(), group.label(), null, false);
    }

    private static Word word(OutcomeKind kind) {
        return new Word(kind.code(), kind.label(), kind.amount().name().toLowerCase(Locale.ROOT), false);
    }

    private static List<Word> words(Map<String, Text> choices) {
        return choices.entrySet().stream()
                .map(each -> new Word(each.getKey(), each.getValue(), null, false))
                .toList();
    }

    private static List<Word> words(Collection<Choice> choices) {
        return choices.stream()
                .map(c -> new Word(
                        c.code(), c.label(), c.money().map(stage -> "needed").orElse(null), false))
                .toList();
    }
}
