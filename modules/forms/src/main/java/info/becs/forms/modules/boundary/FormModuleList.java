package info.becs.forms.modules.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Modules of several forms, the forms, their installed versions, and what this node found in its folder and refused. */
@Schema(
        description =
                "Modules of several forms, the forms, their installed versions, and what this node found in its folder and refused",
        examples = """
    {"modules": [], "forms": [], "items": [], "refused": [{"file": "broken.zip", "reason": "One of its own test cases fails", "mistakes": []}]}
    """)
public record FormModuleList(
        List<FormPackageView> modules,
        List<FormLifeView> forms,
        List<FormModuleView> items,
        List<RefusedFile> refused) {}
