package info.becs.membership.imports.boundary;

import info.becs.membership.imports.entity.ImportField;
import info.becs.membership.imports.entity.ImportProblem;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which column is what.
 *
 * @param columns field → column, the first is 0
 * @param type of members whose row names none
 */
@Schema(examples = """
    {"columns": {"name_bn": 0, "mobile": 1, "type": 2}, "type": "general"}
    """)
public record MappingWish(
        @NotEmpty @Size(max = 20) Map<String, Integer> columns,
        @NotNull @Size(min = 1, max = 30) String type) {

    Map<ImportField, Integer> fields() {
        var fields = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((code, column) -> {
            ImportField field = ImportField.of(code).orElseThrow(ImportProblem::mappingUnfit);
            if (column == null) {
                throw ImportProblem.mappingUnfit();
            }
            fields.put(field, column);
        });
        return fields;
    }
}
