package info.becs.membership.boundary;

import info.becs.membership.entity.SavedView;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to the list that is kept under a name. */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "name": "খুলনার নতুন আবেদন", "filter": {"status": "applied", "district": "khulna"}}
    """)
public record SavedViewView(String id, String name, Map<String, String> filter) {

    static SavedViewView of(SavedView view) {
        return new SavedViewView(view.id(), view.name(), view.filter());
    }
}
