package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Locale;

/** What the cell owes, and what others owe it, each with a clock of its own. */
public enum CaseClock {
    FIRST_ANSWER(Text.of("প্রথম উত্তর", "First answer")),
    STEP(Text.of("এই ধাপের কাজ", "What this status asks for")),
    /** Runs out for others; the cell has to look after it then, and owes nothing that it did not do. */
    OTHERS(Text.of("অন্যের জবাব", "Answer of others")),
    UPDATE(Text.of("অভিযোগকারীকে খবর জানানো", "Next word to the complainant")),
    SOLUTION(Text.of("নিষ্পত্তি", "Outcome"));

    private final Text label;

    CaseClock(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** As it is called in JSON and in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
