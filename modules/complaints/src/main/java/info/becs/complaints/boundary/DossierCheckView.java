package info.becs.complaints.boundary;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionParticulars.Asked;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a dossier can be made for an authority.
 *
 * @param consent whether the complainant agrees to it at this moment, or none is needed
 * @param askable whether it lacks and they can be asked for it, which they are not where they have taken it back
 * @param order whether an order of the authority does instead
 * @param missing what the authority would send it back for
 * @param fields of the form that are missing and can be answered one by one
 * @param exhibits how many files came with the complaint
 * @param pdf whether this server can print it; otherwise there is HTML, which a browser prints
 */
@Schema(description = "Whether a dossier can be made for an authority", examples = """
    {"authority": "dncrp", "label": {"bn": "জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর", "en": "Directorate of National Consumer Rights Protection"},
     "consent": true, "askable": false, "order": false, "missing": [{"code": "father", "label": {"bn": "বাবার নাম", "en": "Name of the father"}}],
     "fields": [{"field": "father_name", "label": {"bn": "পিতার নাম", "en": "Father’s name"}, "hint": {"bn": "", "en": ""}, "options": []}], "exhibits": 2, "pdf": false}
    """)
public record DossierCheckView(
        String authority,
        Text label,
        boolean consent,
        boolean askable,
        boolean order,
        List<MissingView> missing,
        List<FieldView> fields,
        int exhibits,
        boolean pdf) {

    /** One thing that is missing. */
    public record MissingView(String code, Text label) {}

    /** A field of the form; with options it takes the code of one, otherwise a text. */
    public record FieldView(String field, Text label, Text hint, List<OptionView> options) {

        static FieldView of(Asked asked) {
            return new FieldView(
                    asked.field(),
                    asked.label(),
                    asked.hint(),
                    asked.options().stream()
                            .map(option -> new OptionView(option.code(), option.label()))
                            .toList());
        }
    }

    /** One option of a field. */
    public record OptionView(String code, Text label) {}
}
