package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a card says to whoever checks it: the least that is needed.
 *
 * @param until the last day; empty for life and where it does not matter
 * @param numberEnd the last characters of the number, to compare with the card
 * @param name where its member allows it
 */
public record CardStanding(
        State state, Text type, Optional<LocalDate> until, String numberEnd, Optional<MemberName> name) {

    /** May grow no more: these are all answers that there are. */
    public enum State {
        VALID("valid"),
        EXPIRED("expired"),
        NOT_VALID("not-valid");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private static final int SHOWN = 3;

    /** The same for a token that nobody has, for one that was revoked, and for somebody who is no member at all. */
    public static CardStanding none() {
        return new CardStanding(State.NOT_VALID, Text.same(""), Optional.empty(), "", Optional.empty());
    }

    /** Of a card that its member carries. */
    public static CardStanding of(Card card, Member member, MembershipRules rules) {
        boolean isMember = rules.isMember(member.status());
        boolean hasLapsed = member.status().equals("lapsed");
        boolean isForgotten = member.name().isEmpty();
        if (card.isRevoked() || member.number().isEmpty() || isForgotten || !(isMember || hasLapsed)) {
            return none();
        }
        String number = member.number().get();
        return new CardStanding(
                isMember ? State.VALID : State.EXPIRED,
                rules.find(member.type()).map(MembershipType::label).orElse(Text.same(member.type())),
                member.endOn(),
                number.substring(number.length() - SHOWN),
                card.showsName() ? member.name() : Optional.empty());
    }

    /** Whether it is valid although its last day is over: the time for renewing runs. */
    public boolean isInGrace(LocalDate today) {
        return state == State.VALID && until.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "CardStanding " + state;
    }
}
