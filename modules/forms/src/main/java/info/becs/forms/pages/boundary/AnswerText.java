package info.becs.forms.pages.boundary;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.kit.text.Bangla;
import info.becs.kit.text.MobileNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A valid answer as a reader reads it: labels for codes, lakh commas, written dates, numbers as they are dialled. */
final class AnswerText {

    private final Form form;
    private final Locale locale;

    AnswerText(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    String of(Field field, JsonNode value) {
        return switch (field.kind()) {
            case ONE -> option(field, value);
            case MANY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(each -> option(field, each))
                        .collect(Collectors.joining(", "));
            case YES_NO, TICK -> (value.asBoolean(false) ? PageWords.YES : PageWords.NO).in(locale);
            case CONSENT -> PageWords.AGREED.in(locale);
            case DATE_TIME -> moment(value.asString());
            case DATE -> Bangla.date(LocalDate.parse(value.asString()), locale);
            case MONEY -> Bangla.money(value.asLong(), locale);
            case INTEGER, NUMBER -> number(field, value.decimalValue());
            default -> field.isFile() ? PageWords.FILE.in(locale) : MobileNumber.shown(value.asString(), locale);
        };
    }

    private String number(Field field, BigDecimal value) {
        return field.isYear() ? Bangla.digits(value.toPlainString(), locale) : Bangla.number(value, locale);
    }

    private String moment(String text) {
        String day = Bangla.date(LocalDate.parse(text.substring(0, 10)), locale);
        return text.length() == 10 ? day : day + ", " + Bangla.digits(text.substring(11), locale);
    }

    private String option(Field field, JsonNode code) {
        return form.wording().option(field, code.asString()).in(locale);
    }
}
