package info.becs.membership.entity;

import info.becs.spi.Text;
import java.util.List;

/** Rules of membership in which something does not fit together: each thing with its place and a sentence. */
public final class RulesMisfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * One thing.
     *
     * @param place within the rules, such as {@code /types/0/fee}
     */
    public record Place(String place, Text sentence) {}

    private final transient List<Place> places;

    RulesMisfit(List<Place> places) {
        super(places.toString());
        this.places = List.copyOf(places);
    }

    public List<Place> places() {
        return places;
    }
}
