package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.letters.SmsGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A gateway in memory that takes every message, unless it was told to be down. */
public final class FakeSmsGateway implements SmsGateway {

    /** One message that was handed over. */
    public record Sms(UUID id, String number, String text) {}

    private final List<Sms> taken = new ArrayList<>();
    private boolean down;

    public FakeSmsGateway down() {
        down = true;
        return this;
    }

    @Override
    public void send(UUID id, String number, String text) {
        if (down) {
            throw Problem.unavailable("test.sms.down", Text.same("down"));
        }
        taken.add(new Sms(id, number, text));
    }

    public List<Sms> taken() {
        return List.copyOf(taken);
    }
}
