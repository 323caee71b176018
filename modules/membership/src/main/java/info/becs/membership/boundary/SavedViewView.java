package info.becs.membership.boundary;

import info.becs.membership.entity.SavedView;
import java.util.Map;

/** A question to the list that is kept under a name. */
public record SavedViewView(String id, String name, Map<String, String> filter) {

    static SavedViewView of(SavedView view) {
        return new SavedViewView(view.id(), view.name(), view.filter());
    }
}
