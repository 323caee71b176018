package info.becs.core.account.boundary;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of a page: what is so, and what can be done about it. */
final class Section {

    private record Link(String path, Text label) {}

    private final String id;
    private final Text heading;
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<SheetForm> forms = new ArrayList<>();
    private Text lead = AccountWords.NO_WORDS;

    Section(String id, Text heading) {
        this.id = id;
        this.heading = heading;
    }

    Section lead(Text words) {
        lead = words;
        return this;
    }

    Section fact(String what, String is) {
        facts.add(Map.of("what", what, "value", is));
        return this;
    }

    Section link(String path, Text label) {
        links.add(new Link(path, label));
        return this;
    }

    Section form(SheetForm form) {
        forms.add(form);
        return this;
    }

    Map<String, Object> facts(Locale locale) {
        return Map.of(
                "id",
                "s-" + id,
                "heading",
                heading.in(locale),
                "lead",
                lead.in(locale),
                "facts",
                facts,
                "links",
                links.stream()
                        .map(link -> Map.of(
                                "path", link.path(), "label", link.label().in(locale)))
                        .toList(),
                "asks",
                forms.stream().map(form -> form.facts(locale)).toList());
    }
}
