package info.becs.membership.imports.entity;

import info.becs.membership.entity.FoldedName;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a table can be; the words are headings by which it is guessed. */
public enum ImportField {
    NAME_BN("নাম", "সদস্যের নাম", "name bn", "bangla name"),
    NAME_EN("name", "name en", "english name", "ইংরেজি নাম"),
    MOBILE("mobile", "phone", "মোবাইল", "ফোন", "mobile number", "মোবাইল নম্বর"),
    EMAIL("email", "e mail", "ইমেইল", "ই-মেইল"),
    TYPE("type", "member type", "সদস্যপদ", "ধরন"),
    DIVISION("division", "বিভাগ"),
    DISTRICT("district", "জেলা"),
    UPAZILA("upazila", "thana", "উপজেলা", "থানা"),
    JOINED_ON("joined on", "joined", "যোগদান", "যোগদানের তারিখ", "start"),
    END_ON("end on", "end", "valid until", "মেয়াদ", "মেয়াদ শেষ");

    private final Set<String> headings;

    ImportField(String... headings) {
        this.headings = Stream.of(headings).map(FoldedName::key).collect(java.util.stream.Collectors.toSet());
    }

    /** As it stands in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportField> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Field → column, as far as the headings tell. */
    public static Map<ImportField, Integer> guess(List<String> columns) {
        var guessed = new EnumMap<ImportField, Integer>(ImportField.class);
        for (int i = 0; i < columns.size(); i++) {
            String heading = FoldedName.key(columns.get(i));
            int column = i;
            Stream.of(values())
                    .filter(field -> field.headings.contains(heading)
                            || FoldedName.key(field.code()).equals(heading))
                    .findFirst()
                    .ifPresent(field -> guessed.putIfAbsent(field, column));
        }
        return guessed;
    }
}
