package info.becs.complaints.boundary;

import info.becs.complaints.entity.Preset;
import info.becs.spi.Text;
import java.util.Map;

/**
 * Something that an officer keeps.
 *
 * @param shared whether everybody sees it
 * @param query of a list: its filters; null for a macro
 * @param count of a list: how many cases it has for the caller now, up to a thousand; null for a macro
 * @param macro what a macro does; null for a list
 */
public record PresetView(String id, Text name, boolean shared, Map<String, String> query, Integer count, Macro macro) {

    static PresetView view(Preset kept, Map<String, String> query, int count) {
        return new PresetView(kept.id(), kept.name(), kept.owner().isEmpty(), query, count, null);
    }

    static PresetView macro(Preset kept, Macro macro) {
        return new PresetView(kept.id(), kept.name(), kept.owner().isEmpty(), null, null, macro);
    }
}
