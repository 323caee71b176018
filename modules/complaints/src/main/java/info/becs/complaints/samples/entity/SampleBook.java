package info.becs.complaints.samples.entity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples as their file tells them.
 *
 * @param form with which the complaints were made
 * @param ways how cases are worked, by their names
 */
public record SampleBook(
        String form,
        List<SampleMerchant> merchants,
        List<SamplePreset> views,
        List<SamplePreset> macros,
        Map<String, List<SampleEvent>> ways,
        List<SampleCase> cases) {

    /** A list of the queue or a macro for everybody; {@code content} as it is kept. */
    public record SamplePreset(String bn, String en, JsonNode content) {}

    /**
     * One case.
     *
     * @param name of its sample among those that the forms hand in
     * @param officer who works it, counted from 1
     * @param share of what was claimed comes back, in percent; null where nothing does
     * @param delay so many days all happens later than its way says; null where it does not
     * @param language {@code en}; otherwise everybody writes Bangla
     */
    public record SampleCase(String name, String way, int officer, Integer share, Integer delay, String language) {}

    public static SampleBook read(String text) {
        return JsonMapper.shared().readValue(text, SampleBook.class);
    }

    /** Of its submission: the same in every installation. */
    public UUID submission(SampleCase sample) {
        return UUID.nameUUIDFromBytes((form + "/sample/" + sample.name()).getBytes(StandardCharsets.UTF_8));
    }

    public List<SampleEvent> way(SampleCase sample) {
        return ways.get(sample.way());
    }
}
