package info.becs.complaints.entity;

/**
 * How long the cell gives itself, in working days, and when it asks again.
 *
 * @param update until whoever complained hears from it again
 * @param solution until the outcome; days on which the case waits for others do not count
 * @param warn so long before a clock runs out, somebody is told
 * @param ask days after an outcome until whoever complained is asked whether it is true
 * @param remind days before a day of the law on which whoever complained hears of it first; then three before, and one
 */
public record ClockRules(int update, int solution, int warn, int ask, int remind) {

    private static final int MOST = 365;

    public ClockRules {
        if (update < 1 || solution < 1 || warn < 1 || update > MOST || solution > MOST || warn > 30) {
            throw new Misfit(
                    "ঘড়ি চলে ১ থেকে {0} কর্মদিবস; আগে জানানো ১ থেকে ৩০ কর্মদিবস।",
                    "Clocks run 1 to {0} working days, and are told of 1 to 30 working days before their end.",
                    String.valueOf(MOST));
        }
        if (ask < 1 || ask > MOST) {
            throw new Misfit(
                    "নিষ্পত্তির পর প্রশ্ন করা হয় ১ থেকে {0} দিনে।",
                    "After an outcome is asked within 1 to {0} days.", String.valueOf(MOST));
        }
        if (remind < 4 || remind > 60) {
            throw new Misfit(
                    "আইনের দিনের কথা প্রথম মনে করানো হয় ৪ থেকে ৬০ দিন আগে।",
                    "A day of the law is told of 4 to 60 days before for the first time.");
        }
    }
}
