package info.becs.complaints.entity;

import info.becs.spi.Text;

/**
 * How long a case is kept after its end.
 *
 * @param why for whoever complained: what follows "because" or "so that"
 */
public record RetentionRule(int months, Text why) {

    /** Of rules that were written before this was one of them. */
    public static final RetentionRule STANDARD = new RetentionRule(
            84,
            Text.of(
                    "মামলা, আপিল বা নতুন প্রমাণ এলে যেন আবার দেখা যায়",
                    "so that it can be looked at again if there is a lawsuit, an appeal or new proof"));

    private static final int MOST = 1_200;

    public RetentionRule {
        if (months < 1 || months > MOST) {
            throw new Misfit(
                    "শেষ হওয়া কেস রাখা হয় ১ থেকে {0} মাস।",
                    "An ended case is kept for 1 to {0} months.", String.valueOf(MOST));
        }
    }
}
