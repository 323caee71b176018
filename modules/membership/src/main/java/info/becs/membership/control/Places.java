package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Place;
import info.becs.membership.entity.PlaceBook;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where members can belong: divisions, districts and upazilas as the form of applications lists them. */
@ApplicationScoped
public class Places {

    @Inject
    ThisModule self;

    /** @param within code of the layer above; everywhere where nothing is said */
    public List<Place> of(String layer, Optional<String> within) {
        if (!Chapters.LAYERS.contains(layer)) {
            throw MembershipProblem.filterUnreadable("layer");
        }
        return listed(forms(), layer).stream()
                .filter(each -> within.isEmpty() || each.within().equals(within.get()))
                .toList();
    }

    /** With all that it lies in; refused where there is no such place, or one does not lie in the other. */
    public Area require(Area said) {
        return book(forms()).require(said);
    }

    /** All of now, to look many up; without the forms none are known. */
    public PlaceBook book() {
        return self.platform().find(Submissions.class).map(this::book).orElseGet(() -> new PlaceBook(Map.of()));
    }

    /**
     * Where a chapter lies, with all that it lies in; nowhere for the whole country.
     *
     * @param chapter layer and code, or {@code country}
     */
    public Area chapter(String chapter) {
        int dot = chapter.indexOf('.');
        String code = chapter.substring(dot + 1);
        switch (dot < 0 ? "" : chapter.substring(0, dot)) {
            case "division":
                return require(new Area(code, null, null));
            case "district":
                return require(new Area(null, code, null));
            case "upazila":
                return require(new Area(null, null, code));
            default:
                return new Area(null, null, null);
        }
    }

    private PlaceBook book(Submissions forms) {
        return new PlaceBook(
                Chapters.LAYERS.stream().collect(Collectors.toMap(Function.identity(), layer -> listed(forms, layer))));
    }

    private Submissions forms() {
        return self.platform().find(Submissions.class).orElseThrow(MembershipProblem::submissionsAbsent);
    }

    private static List<Place> listed(Submissions forms, String layer) {
        Map<String, String> within = forms.within(Chapters.FORM, layer);
        return forms.choices(Chapters.FORM, layer).entrySet().stream()
                .map(each -> new Place(each.getKey(), each.getValue(), within.getOrDefault(each.getKey(), "")))
                .toList();
    }
}
