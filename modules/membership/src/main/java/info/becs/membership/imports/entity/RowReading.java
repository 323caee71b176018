package info.becs.membership.imports.entity;

import info.becs.kit.text.Bangla;
import info.becs.kit.text.EmailAddress;
import info.becs.kit.text.MobileNumber;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.PlaceBook;
import info.becs.spi.Problem;
import info.becs.spi.people.Contact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the rows of one table; what cannot be understood becomes a finding, and its row no member. */
public final class RowReading {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    /** Letters somewhere, and nothing that is not seen but the joiners of Bangla. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})[^\\p{Cc}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200C\\u200D]]]+");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private final Map<ImportField, Integer> columns;
    private final String plainType;
    private final MembershipRules rules;
    private final PlaceBook places;

    /** @param plainType of rows that name none */
    public RowReading(Map<ImportField, Integer> columns, String plainType, MembershipRules rules, PlaceBook places) {
        this.columns = Map.copyOf(columns);
        this.plainType = plainType;
        this.rules = rules;
        this.places = places;
    }

    /** Empty where something was found. */
    public Optional<Draft> read(int row, List<String> cells, List<Finding> findings) {
        int before = findings.size();
        Optional<MemberName> name = part(row, ImportField.NAME_BN, "name", findings, () -> name(cells));
        Optional<String> mobile = part(row, ImportField.MOBILE, "mobile", findings, () -> mobile(cells));
        Optional<String> email = part(
                row,
                ImportField.EMAIL,
                "email",
                findings,
                () -> said(cells, ImportField.EMAIL)
                        .map(typed -> EmailAddress.of(typed).text())
                        .orElse(""));
        Optional<String> type = part(row, ImportField.TYPE, "type", findings, () -> type(cells));
        Optional<Area> area = part(row, ImportField.DISTRICT, "area", findings, () -> area(cells))
                .flatMap(said -> part(row, ImportField.DISTRICT, "place", findings, () -> places.require(said)));
        Optional<Optional<LocalDate>> joined =
                part(row, ImportField.JOINED_ON, "day", findings, () -> day(cells, ImportField.JOINED_ON));
        Optional<Optional<LocalDate>> end = part(row, ImportField.END_ON, "day", findings, () -> end(cells, joined));
        if (findings.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                row,
                name.orElseThrow(),
                type.orElseThrow(),
                area.orElseThrow(),
                new Contact(email.orElseThrow(), mobile.orElseThrow()),
                joined.orElseThrow(),
                end.orElseThrow()));
    }

    /** What one part of a row says; broken rules are told by a Problem, whichever. */
    private interface Part<T> {
        T read();
    }

    private static <T> Optional<T> part(int row, ImportField field, String code, List<Finding> findings, Part<T> part) {
        try {
            return Optional.of(part.read());
        } catch (Problem | DateTimeException broken) {
            findings.add(new Finding(row, field.code(), code));
            return Optional.empty();
        }
    }

    private Optional<String> said(List<String> cells, ImportField field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(column)).filter(text -> !text.isBlank());
    }

    /** One name is enough, in whichever column; an account is called so, too. */
    private MemberName name(List<String> cells) {
        Optional<String> english = said(cells, ImportField.NAME_EN).filter(RowReading::isName);
        return new MemberName(
                said(cells, ImportField.NAME_BN)
                        .filter(RowReading::isName)
                        .or(() -> english)
                        .orElse(""),
                english.orElse(null));
    }

    private static boolean isName(String text) {
        return text.length() <= 100 && NAME.matcher(text).matches();
    }

    /** Programs for tables take 01712345678 for a number and drop its zero, or write it as 1712345678.0. */
    private String mobile(List<String> cells) {
        return said(cells, ImportField.MOBILE)
                .map(typed -> typed.replaceFirst("\\.0+$", "").replaceFirst("^'", ""))
                .map(typed -> MobileNumber.of(typed).text())
                .orElse("");
    }

    /** By its code, or by what it is called in either language. */
    private String type(List<String> cells) {
        String asked = said(cells, ImportField.TYPE).map(FoldedName::key).orElse("");
        if (asked.isEmpty()) {
            return rules.type(plainType).code();
        }
        Function<String, Boolean> same = text -> FoldedName.key(text).equals(asked);
        return rules.types().values().stream()
                .filter(type -> same.apply(type.code())
                        || same.apply(type.label().bn())
                        || same.apply(type.label().en()))
                .findFirst()
                .map(MembershipType::code)
                .orElseGet(() -> rules.type(asked).code());
    }

    private Area area(List<String> cells) {
        String division = place(cells, ImportField.DIVISION, null);
        String district = place(cells, ImportField.DISTRICT, division);
        return new Area(division, district, place(cells, ImportField.UPAZILA, district));
    }

    /** The code of a place that is written by its name in either language, or by its code. */
    private String place(List<String> cells, ImportField layer, String within) {
        return said(cells, layer)
                .map(typed -> places.called(layer.code(), typed, within).orElseGet(() -> code(typed)))
                .orElse(null);
    }

    private static String code(String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (!CODE.matcher(code).matches()) {
            throw new DateTimeException("no code");
        }
        return code;
    }

    private Optional<LocalDate> end(List<String> cells, Optional<Optional<LocalDate>> joined) {
        Optional<LocalDate> end = day(cells, ImportField.END_ON);
        Optional<LocalDate> begin = joined.flatMap(Function.identity());
        if (end.isPresent() && (begin.isEmpty() || end.get().isBefore(begin.get()))) {
            throw new DateTimeException("ends before it begins");
        }
        return end;
    }

    private Optional<LocalDate> day(List<String> cells, ImportField field) {
        return said(cells, field).map(typed -> {
            String text = Bangla.latinDigits(typed.strip());
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            Matcher dayFirst = DAY_FIRST.matcher(text);
            LocalDate day;
            if (yearFirst.matches()) {
                day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            } else if (dayFirst.matches()) {
                day = day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            } else {
                throw new DateTimeException("no day");
            }
            if (day.getYear() < 1971 || day.getYear() > 2200) {
                throw new DateTimeException("no day of a member");
            }
            return day;
        });
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
