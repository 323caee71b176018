package info.becs.complaints.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with an account, as cases show them; without a name once they are no longer there. */
@Schema(
        description = "Somebody with an account, as cases show them; without a name once they are no longer there",
        examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}
    """)
public record By(String id, String name) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "By " + id;
    }
}
