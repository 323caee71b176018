package info.becs.site.themes.entity;

import info.becs.spi.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What whoever runs a site may change without touching a file of the theme.
 *
 * @param group heading under which it is shown
 * @param standard its value unless another is chosen
 * @param choices the words of a CHOICE, the blocks of a LAYOUT, each with its label
 * @param bounds of a NUMBER and of the contrast of a COLOUR
 * @param style how it becomes a custom property of the styles; empty where only templates read it
 */
public record ThemeSetting(
        String key,
        SettingType type,
        String group,
        Text label,
        Text standard,
        Map<String, Text> choices,
        Bounds bounds,
        Optional<StyleProperty> style) {

    /** Contrast that text needs to be read (WCAG 2.2, 1.4.3). */
    private static final double READABLE = 4.5;

    /**
     * @param on colour on which a COLOUR must be readable; empty where that does not matter
     */
    public record Bounds(BigDecimal least, BigDecimal most, String on) {

        public static final Bounds NONE = new Bounds(BigDecimal.valueOf(-999_999), BigDecimal.valueOf(999_999), "");

        boolean include(BigDecimal number) {
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }
    }

    /** What is wrong with a value, with the cure; empty for a good one. */
    public Optional<Text> fault(Text value, Predicate<String> isPicture) {
        if (type != SettingType.TEXT && !value.bn().equals(value.en())) {
            return Optional.of(
                    Text.of("এই সেটিং দুই ভাষায় একই রাখুন।", "Give this the same value in both languages."));
        }
        return fault(value.bn(), isPicture).or(() -> fault(value.en(), isPicture));
    }

    private Optional<Text> fault(String value, Predicate<String> isPicture) {
        if (!type.allows(value)) {
            return Optional.of(shape());
        }
        return switch (type) {
            case COLOUR -> faintness(value);
            case NUMBER -> bounds.include(new BigDecimal(value)) ? Optional.empty() : Optional.of(shape());
            case CHOICE -> choices.containsKey(value) ? Optional.empty() : Optional.of(shape());
            case IMAGE -> value.isEmpty() || isPicture.test(value) ? Optional.empty() : Optional.of(shape());
            case LAYOUT -> arranged(value) ? Optional.empty() : Optional.of(shape());
            default -> Optional.empty();
        };
    }

    private boolean arranged(String value) {
        List<String> blocks = blocks(value);
        return choices.keySet().containsAll(blocks) && new LinkedHashSet<>(blocks).size() == blocks.size();
    }

    /** The blocks that a LAYOUT names. */
    public static List<String> blocks(String value) {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(" "));
    }

    private Optional<Text> faintness(String value) {
        if (bounds.on().isEmpty()) {
            return Optional.empty();
        }
        double contrast = Contrast.between(value, bounds.on());
        return contrast >= READABLE
                ? Optional.empty()
                : Optional.of(Text.of(
                                "এই রঙের লেখা {1} রঙের ওপর পড়া কঠিন: বৈসাদৃশ্য {0}, দরকার অন্তত ৪.৫। আরও গাঢ় বা হালকা রঙ নিন।",
                                "Text in this colour is hard to read on {1}: its contrast is {0}, at least 4.5 is needed. Take a darker or lighter one.")
                        .with(Contrast.said(contrast), bounds.on()));
    }

    private Text shape() {
        return switch (type) {
            case COLOUR -> Text.of("রঙটি #0a5c48-এর মতো লিখুন।", "Write the colour like #0a5c48.");
            case SWITCH -> Text.of("true বা false লিখুন।", "Write true or false.");
            case NUMBER ->
                Text.of("{0} থেকে {1}-এর মধ্যে একটি সংখ্যা লিখুন।", "Write a number from {0} to {1}.")
                        .with(bounds.least().toPlainString(), bounds.most().toPlainString());
            case CHOICE ->
                Text.of("এর একটি বেছে নিন: {0}।", "Choose one of {0}.").with(String.join(", ", choices.keySet()));
            case IMAGE ->
                Text.of(
                        "থিমের assets ফোল্ডারের একটি ছবির নাম লিখুন, বা খালি রাখুন।",
                        "Name a picture in the theme's folder assets, or leave it empty.");
            case LAYOUT ->
                Text.of(
                                "প্রথম পাতার অংশগুলোর নাম একবার করে, মাঝে ফাঁক দিয়ে লিখুন: {0}।",
                                "Name blocks of the front page once each, with a blank between them: {0}.")
                        .with(String.join(", ", choices.keySet()));
            case TEXT -> Text.of("এক লাইনে সর্বোচ্চ ৫০০ অক্ষর লিখুন।", "Write one line of at most 500 characters.");
        };
    }
}
