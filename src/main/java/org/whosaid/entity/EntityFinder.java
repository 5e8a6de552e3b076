package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;

/**
 * Finds the people, organizations and places that an article names, with all places where it names them. Starts from the
 * tagger's names, repairs their borders, adds names by lists and by the rest of the article, and groups the names of one
 * entity. Safe for all threads.
 */
public final class EntityFinder {

    private final EntityLists lists;

    EntityFinder(EntityLists lists) {
        this.lists = lists;
    }

    /** Loads the lists that it needs; takes a few tenths of a second. */
    public static EntityFinder load(Models models) {
        return new EntityFinder(EntityLists.load(models));
    }

    /**
     * The entities of an article, in order of their first mention; their mentions are all names. Mentions are disjoint.
     */
    public List<NamedEntity> find(TokenView tokens) {
        List<NameSpan> names = names(tokens);
        List<EntityBuilder> builders = new ArrayList<>();
        builders.addAll(new PersonGroups(tokens, lists).group(of(names, EntityType.PERSON::equals)));
        builders.addAll(new OrganizationGroups(tokens).group(of(names, EntityType.ORGANIZATION::equals)));
        builders.addAll(new PlaceGroups(lists).group(of(names, EntityFinder::isPlaceOrPeople)));
        return builders.stream().sorted(Comparator.comparingInt(EntityBuilder::start)).map(EntityBuilder::build).toList();
    }

    private List<NameSpan> names(TokenView tokens) {
        CommonWords common = new CommonWords(tokens);
        LabelNames labels = new LabelNames(tokens, lists);
        List<NameSpan> repaired = labels.complete(new NameBoundaryRepair(tokens, lists, common).repair());
        List<NameSpan> placed = new PlaceFinder(tokens, lists).complete(repaired);
        List<NameSpan> organized = new OrganizationFinder(tokens).complete(placed);
        List<NameSpan> defined = new AcronymDefinitions(tokens, lists.firstNames()).complete(organized);
        List<NameSpan> agreed = new EntityTypeResolver(tokens, lists, defined).resolve(defined);
        List<NameSpan> known = new KnownNames(tokens, common, agreed).complete(agreed);
        List<NameSpan> whole = new Nicknames(tokens, lists.firstNames()).complete(known);
        List<NameSpan> all = new HeadingNames(tokens, common, lists).complete(whole);
        return labels.complete(new EntityTypeResolver(tokens, lists, all).resolve(all));
    }

    private static boolean isPlaceOrPeople(EntityType type) {
        return type.isPlace() || type == EntityType.NATIONALITY;
    }

    private static List<NameSpan> of(List<NameSpan> names, Predicate<EntityType> types) {
        return names.stream().filter(name -> types.test(name.type())).toList();
    }
}
