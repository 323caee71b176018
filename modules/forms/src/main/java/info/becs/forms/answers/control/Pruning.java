package info.becs.forms.answers.control;

import info.becs.forms.definition.entity.Element;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Element.Section;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes away answers to questions that were not asked: what a rule hides is not sent, not stored, not required.
 *
 * <p>Taking one away may hide another, so it goes on until nothing changes; each round takes at least one.
 */
final class Pruning {

    private Pruning() {}

    static void prune(Form form, ObjectNode answers) {
        boolean again = true;
        while (again) {
            again = false;
            for (Page page : form.pages()) {
                boolean shown = page.shown().holds(answers);
                again |= elements(page.elements(), answers, shown);
            }
        }
    }

    private static boolean elements(List<Element> elements, ObjectNode answers, boolean within) {
        boolean taken = false;
        for (Element element : elements) {
            boolean shown = within && element.shown().holds(answers);
            if (element instanceof Section section) {
                taken |= elements(section.elements(), answers, shown);
            } else if (element instanceof Control control) {
                taken |= shown ? rows(control, answers) : take(answers, control.path());
            }
        }
        return taken;
    }

    private static boolean rows(Control control, ObjectNode answers) {
        boolean taken = false;
        if (control.field().kind() == FieldKind.REPEAT) {
            for (JsonNode row : answers.path(control.path())) {
                if (row instanceof ObjectNode object) {
                    while (elements(control.detail(), object, true)) {
                        taken = true;
                    }
                }
            }
        }
        return taken;
    }

    private static boolean take(ObjectNode answers, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return answers.remove(path) != null;
        }
        boolean taken = answers.get(path.substring(0, dot)) instanceof ObjectNode group
                && group.remove(path.substring(dot + 1)) != null;
        if (taken && answers.path(path.substring(0, dot)).isEmpty()) {
            answers.remove(path.substring(0, dot));
        }
        return taken;
    }
}
