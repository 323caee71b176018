package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormPackage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A module of several forms. @param version which people were given last; null while they had none */
@Schema(description = "A module of several forms", examples = """
    {"id": "society", "maker": "BECS", "version": "1.1.0"}
    """)
public record FormPackageView(String id, String maker, String version) {

    public static FormPackageView of(FormPackage whole) {
        return new FormPackageView(whole.id(), whole.maker(), whole.version().orElse(null));
    }
}
