package info.becs.complaints.entity;

import info.becs.spi.Text;

/** Rules of casework in which something does not fit together, with the sentence that says what. */
public final class Misfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Text sentence;

    Misfit(String bn, String en, Object... with) {
        this(Text.of(bn, en).with(with));
    }

    private Misfit(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
