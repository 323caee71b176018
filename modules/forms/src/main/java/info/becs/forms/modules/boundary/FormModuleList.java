package info.becs.forms.modules.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms, their installed versions, and what this node found in its folder and refused. */
@Schema(
        description = "The forms, their installed versions, and what this node found in its folder and refused",
        examples = """
    {"forms": [], "items": [], "refused": [{"file": "broken.zip", "reason": "One of its own test cases fails", "mistakes": []}]}
    """)
public record FormModuleList(List<FormLifeView> forms, List<FormModuleView> items, List<RefusedFile> refused) {}
