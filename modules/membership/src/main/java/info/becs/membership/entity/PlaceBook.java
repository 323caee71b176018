package info.becs.membership.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All divisions, districts and upazilas that there are, at one moment; where none are known anything is taken at its word. */
public final class PlaceBook {

    private final Map<String, Map<String, Place>> layers;
    /** Layer → name in one spelling → who is called so; made when somebody asks by name. */
    private final Map<String, Map<String, List<Place>>> named = new ConcurrentHashMap<>();

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

    /**
     * The code of what is called so in either language; none where nothing is, or several are.
     *
     * @param within code of what it lies in, where that is known: many districts have an upazila of the same name
     */
    public Optional<String> called(String layer, String name, String within) {
        List<String> codes =
                named.computeIfAbsent(layer, this::byName).getOrDefault(FoldedName.key(name), List.of()).stream()
                        .filter(place -> within == null || place.within().equals(within))
                        .map(Place::code)
                        .distinct()
                        .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Map<String, List<Place>> byName(String layer) {
        record Name(String key, Place place) {}
        return of(layer).stream()
                .flatMap(place -> Stream.of(place.label().bn(), place.label().en())
                        .map(label -> new Name(FoldedName.key(label), place)))
                .collect(Collectors.groupingBy(Name::key, Collectors.mapping(Name::place, Collectors.toList())));
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
