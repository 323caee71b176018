package info.becs.forms.definition.control;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema engine, set up for this house: 2020-12, formats asserted, patterns in linear time,
 * nothing loaded from anywhere.
 */
public final class JsonSchemas {

    /** Words of this platform; the engine has nothing to do for them. */
    private static final List<NonValidationKeyword> OWN = Stream.of(
                    "x-class",
                    "x-tidy",
                    "x-unit",
                    "x-at-least",
                    "x-at-most",
                    "x-calculated",
                    "x-search",
                    "x-search-with",
                    "x-options",
                    "x-suggest",
                    "x-offered",
                    "x-within",
                    "x-consent")
            .map(NonValidationKeyword::new)
            .toList();

    private JsonSchemas() {}

    public static Schema compile(JsonNode schema) {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(Formats.all())
                .keywords(OWN)
                .build();
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(pattern -> {
                    var compiled = LinearPattern.of(pattern);
                    return text -> compiled.matcher(text).find();
                })
                // Messages are ours; the engine's own are never shown.
                .locale(Locale.ROOT)
                .build();
        var registry = SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaCacheEnabled(false)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)));
        Schema compiled = registry.getSchema(schema);
        compiled.initializeValidators();
        return compiled;
    }
}
