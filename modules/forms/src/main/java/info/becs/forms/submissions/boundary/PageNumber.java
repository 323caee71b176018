package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import java.util.Optional;

/** The number of a page of a form, as a client gives it: from 1. */
final class PageNumber {

    private PageNumber() {}

    static Optional<Page> of(String text, Form form) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > form.pages().size()) {
            throw FormsProblem.pageNotFound(form.pages().size());
        }
        return Optional.of(form.pages().get(Integer.parseInt(text) - 1));
    }
}
