package info.becs.forms.definition.control;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader of JSON trees that has limits, knows no duplicate names and nothing after the end.
 *
 * <p>Trees only: binding to classes would leave them in Jackson's caches, which are the server's, and hold
 * this WAR's class loader after it is gone.
 */
public final class BoundedJson {

    /** Answers that are kept: wider than what comes in, for they are sealed two levels deeper. */
    public static final BoundedJson KEPT = new BoundedJson(4_000_000, 40_000, 12);

    private final JsonMapper mapper;

    /** Lengths in characters. */
    public BoundedJson(int longestDocument, int longestText, int deepest) {
        var limits = StreamReadConstraints.builder()
                .maxDocumentLength(longestDocument)
                .maxStringLength(longestText)
                .maxNestingDepth(deepest)
                .maxNameLength(200)
                .maxNumberLength(40)
                .maxTokenCount(100_000)
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * The tree; a missing node for an empty text.
     *
     * @throws tools.jackson.core.JacksonException where the text is no JSON or goes beyond a limit
     */
    public JsonNode read(String text) {
        return mapper.readTree(text);
    }

    public byte[] bytes(JsonNode tree) {
        return mapper.writeValueAsBytes(tree);
    }

    public String write(JsonNode tree) {
        return mapper.writeValueAsString(tree);
    }
}
