package info.becs.complaints.boundary;

import info.becs.complaints.entity.Preset;
import info.becs.spi.Text;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that an officer keeps.
 *
 * @param shared whether everybody sees it
 * @param query of a list: its filters; null for a macro
 * @param count of a list: how many cases it has for the caller now, up to a thousand; null for a macro
 * @param macro what a macro does; null for a list
 */
@Schema(description = "Something that an officer keeps", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": {"bn": "আমার খোলা কেস", "en": "My open cases"}, "shared": false,
     "query": {"assignee": "me", "open": "true"}, "count": 12}
    """)
public record PresetView(String id, Text name, boolean shared, Map<String, String> query, Integer count, Macro macro) {

    static PresetView view(Preset kept, Map<String, String> query, int count) {
        return new PresetView(kept.id(), kept.name(), kept.owner().isEmpty(), query, count, null);
    }

    static PresetView macro(Preset kept, Macro macro) {
        return new PresetView(kept.id(), kept.name(), kept.owner().isEmpty(), null, null, macro);
    }
}
