package info.becs.site.themes.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How well two colours are told apart (WCAG 2.2): from 1, the same, to 21, black and white. */
final class Contrast {

    private Contrast() {}

    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Rounded down, so that 4.49 is not said to be 4.5. */
    static String said(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
