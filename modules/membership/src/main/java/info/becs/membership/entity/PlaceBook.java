package info.becs.membership.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All divisions, districts and upazilas that there are, at one moment; where none are known anything is taken at its word. */
public final class PlaceBook {

    private final Map<String, Map<String, Place>> layers;

    /** @param layers layer → its places */
    public PlaceBook(Map<String, List<Place>> layers) {
        this.layers = layers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .collect(Collectors.toMap(
                                        Place::code, place -> place, (one, other) -> one, LinkedHashMap::new))));
    }

    public List<Place> of(String layer) {
        return List.copyOf(layers.getOrDefault(layer, Map.of()).values());
    }

    /** With all that it lies in; refused where there is no such place, or one does not lie in the other. */
    public Area require(Area said) {
        Optional<Place> upazila = find("upazila", said.upazila());
        String district = upazila.map(Place::within).orElse(said.district());
        Optional<Place> found = find("district", district);
        String division = found.map(Place::within).orElse(said.division());
        find("division", division);
        if (differs(said.district(), district) || differs(said.division(), division)) {
            throw MembershipProblem.placeUnknown();
        }
        return new Area(division, district, upazila.map(Place::code).orElse(said.upazila()));
    }

    private static boolean differs(String said, String known) {
        return said != null && !said.equals(known);
    }

    /** Refused where there is no such place. */
    public Optional<Place> find(String layer, String code) {
        Map<String, Place> all = layers.getOrDefault(layer, Map.of());
        if (code == null || all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(all.get(code)).orElseThrow(MembershipProblem::placeUnknown));
    }
}
