package info.becs.complaints.boundary;

import info.becs.complaints.entity.ConsentState;
import info.becs.spi.Text;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one consent stands.
 *
 * @param field of the form, as steps and the history name it
 * @param version of the text that was agreed to; empty where it never was
 * @param changedAt when it was changed on the status page; null where it is as it was handed in
 */
@Schema(description = "How one consent stands", examples = """
    {"code": "dncrp", "field": "consent_dncrp", "label": {"bn": "ভোক্তা অধিকার অধিদপ্তর", "en": "Directorate of consumer rights"}, "given": true,
     "version": "v2026_11", "changedAt": "2026-11-20T05:12:00Z"}
    """)
public record ConsentView(String code, String field, Text label, boolean given, String version, Instant changedAt) {

    static ConsentView of(ConsentState state) {
        return new ConsentView(
                state.rule().code(),
                state.rule().field(),
                state.rule().label(),
                state.given(),
                state.version(),
                state.changedAt().orElse(null));
    }
}
