package info.becs.forms.exports.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.kit.text.CsvCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** One line of a CSV file (RFC 4180). */
final class Cells {

    private static final int POISHA_OF_A_TAKA = 2;

    private final StringJoiner line = new StringJoiner(",", "", "\r\n");

    Cells text(String text) {
        line.add(CsvCell.of(text));
        return this;
    }

    Cells texts(List<String> texts) {
        texts.forEach(this::text);
        return this;
    }

    Cells number(long number) {
        line.add(Long.toString(number));
        return this;
    }

    /** @param field as the submission's own version has it; what it has not, was not asked */
    Cells answer(Optional<Field> field, JsonNode answer) {
        if (answer.isMissingNode() || answer.isNull()) {
            line.add("");
        } else if (answer.isIntegralNumber()
                && field.filter(f -> f.kind() == FieldKind.MONEY).isPresent()) {
            line.add(BigDecimal.valueOf(answer.longValue(), POISHA_OF_A_TAKA).toPlainString());
        } else if (answer.isNumber()) {
            line.add(answer.decimalValue().toPlainString());
        } else if (answer.isArray()) {
            var codes = new StringJoiner(" ");
            answer.forEach(each -> codes.add(each.asString("")));
            text(codes.toString());
        } else {
            text(answer.asString(""));
        }
        return this;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
