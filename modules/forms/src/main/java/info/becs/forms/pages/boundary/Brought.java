package info.becs.forms.pages.boundary;

import info.becs.forms.answers.control.Prefilled;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.pages.entity.Progress;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the link brought by which somebody came, as if they had typed it: only into fields that allow it, and only what
 * their rules take; the rest of the address is nobody's business.
 *
 * <p>Nothing is kept before the first post. Until then the address of that post carries it, for fields on later pages.
 */
record Brought(Typed typed) {

    static final Brought NOTHING = new Brought(Typed.NOTHING);

    static Brought of(PageRequest request, Form form, LocalDate today) {
        return new Brought(Prefilled.of(form, request.query(), Map.of(), today).typed());
    }

    Progress progress() {
        return Progress.NONE.with(typed);
    }

    /** The page, posting to an address that still holds it. */
    PageAnswer kept(PageAnswer page) {
        return typed.values().isEmpty() ? page : page.put("action", page.facts().get("action") + "?" + query());
    }

    private String query() {
        return typed.values().keySet().stream()
                .map(name -> name + "=" + URLEncoder.encode(typed.first(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
