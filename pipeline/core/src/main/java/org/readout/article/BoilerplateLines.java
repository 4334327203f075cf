package org.readout.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are navigation, contacts, credits or rules from lines of an article. */
final class BoilerplateLines {
  private static final int LONGEST = 240;

  /** Whole lines, in lower case and without the punctuation around them. */
  private static final Set<String> LINES =
      Set.of(
          "about us",
          "accessibility",
          "accessibility links",
          "add a comment",
          "advertisement",
          "advertisement - story continues below",
          "all news",
          "archive",
          "audio",
          "auto",
          "back to top",
          "back to news",
          "bookmark",
          "breaking news",
          "breadcrumb",
          "click here",
          "close",
          "close menu",
          "comment",
          "comments",
          "contact",
          "contact us",
          "cookie policy",
          "cookie settings",
          "copy link",
          "copy url",
          "direct link",
          "download",
          "download image",
          "download pdf",
          "e-mail",
          "email",
          "email this page",
          "embargoed",
          "embed",
          "embed share",
          "end",
          "end of text",
          "end text",
          "ends",
          "enlarge",
          "enlarge image",
          "facebook",
          "featured",
          "file photo",
          "filter by",
          "flickr",
          "follow",
          "follow us",
          "font size",
          "for immediate release",
          "for release",
          "full screen",
          "gallery",
          "home",
          "home page",
          "image",
          "images",
          "image gallery",
          "instagram",
          "jump to content",
          "keywords",
          "last updated",
          "latest",
          "latest news",
          "learn more",
          "leave a comment",
          "leave a reply",
          "like",
          "linkedin",
          "listen",
          "live",
          "load more",
          "loading",
          "log in",
          "login",
          "log out",
          "main menu",
          "media release index",
          "menu",
          "more",
          "more information",
          "more news",
          "more stories",
          "most popular",
          "most read",
          "navigation",
          "news archive",
          "newsletter",
          "next",
          "next article",
          "next page",
          "next post",
          "next story",
          "no comments",
          "no media source currently available",
          "on this page",
          "opens in new window",
          "pause",
          "photo",
          "photos",
          "play",
          "please wait",
          "pinterest",
          "pop-out player",
          "press enter",
          "press releases",
          "press room - press releases",
          "previous",
          "previous article",
          "previous page",
          "previous post",
          "print",
          "print article",
          "print page",
          "print this",
          "print this article",
          "print this page",
          "privacy",
          "privacy policy",
          "read more",
          "read next",
          "recommended",
          "recommended for you",
          "reddit",
          "register",
          "related",
          "related articles",
          "related content",
          "related links",
          "related news",
          "related posts",
          "related stories",
          "related topics",
          "reply",
          "report",
          "return to top",
          "rss",
          "save",
          "scroll",
          "search",
          "see all",
          "see also",
          "see more",
          "send",
          "share",
          "share article",
          "share on",
          "share this",
          "share this article",
          "share this page",
          "share this post",
          "share this story",
          "share via",
          "show comments",
          "show more",
          "sign in",
          "sign up",
          "site map",
          "sitemap",
          "skip navigation",
          "skip to content",
          "skip to main content",
          "skip to navigation",
          "skip to search",
          "story continues below",
          "submit",
          "subscribe",
          "subscribe now",
          "subscribe to newsletter",
          "tags",
          "telegram",
          "terms and conditions",
          "terms of service",
          "terms of use",
          "text size",
          "the code has been copied to your clipboard",
          "the url has been copied to your clipboard",
          "this video is not available",
          "thumbnail",
          "toggle navigation",
          "top",
          "top news",
          "top stories",
          "topics",
          "trending",
          "tweet",
          "twitter",
          "unmute",
          "mute",
          "video",
          "videos",
          "view all",
          "view comments",
          "view gallery",
          "watch",
          "whatsapp",
          "you may also like",
          "youtube");

  /** What a line of no great length begins with, in lower case. */
  private static final List<String> OPENINGS =
      List.of(
          "media contact",
          "media.contact",
          "press contact",
          "contact:",
          "contacts:",
          "contact person",
          "contact information",
          "contact details",
          "for further contact",
          "media inquir",
          "media enquir",
          "press inquir",
          "press enquir",
          "for immediate release",
          "embargoed until",
          "embargo:",
          "photo:",
          "photo by",
          "photos by",
          "photo credit",
          "photos:",
          "photo courtesy",
          "image:",
          "image credit",
          "image by",
          "image courtesy",
          "picture:",
          "picture credit",
          "(photo",
          "[photo",
          "(image",
          "[image",
          "(ap photo",
          "credit:",
          "caption:",
          "file photo",
          "copyright ©",
          "copyright (c)",
          "copyright 1",
          "copyright 2",
          "©",
          "(c) 1",
          "(c) 2",
          "all rights reserved",
          "tags:",
          "tagged:",
          "tagged with",
          "topics:",
          "keywords:",
          "key words:",
          "filed under",
          "posted in",
          "posted by",
          "posted on",
          "category:",
          "categories:",
          "labels:",
          "click here",
          "click on the",
          "subscribe to",
          "subscribe now",
          "sign up for",
          "sign up to",
          "read more:",
          "read also",
          "also read",
          "read more about",
          "see also:",
          "related:",
          "related articles",
          "related stories",
          "more:",
          "watch:",
          "listen:",
          "watch live",
          "tel:",
          "tel.:",
          "tel ",
          "telephone:",
          "telephone ",
          "phone:",
          "phone ",
          "fax:",
          "fax ",
          "facsimile",
          "mobile:",
          "e-mail:",
          "email:",
          "website:",
          "web site:",
          "web:",
          "url:",
          "twitter:",
          "facebook:",
          "instagram:",
          "last updated",
          "last modified",
          "last edited",
          "first published",
          "this site uses cookies",
          "this website uses cookies",
          "we use cookies",
          "by using this site",
          "by continuing to use",
          "skip to ",
          "no media source",
          "the code has been copied",
          "the url has been copied",
          "0:00",
          "embed share",
          "for associated multimedia",
          "view the original",
          "view original content",
          "logo - ",
          "<!--",
          "page 1 of",
          "like us on",
          "find us on",
          "join us on",
          "follow us",
          "follow @",
          "download the");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BY_LINE =
      Pattern.compile(
          "By:? (?:\\p{Lu}[\\p{L}.'’-]*|and|in|,|&|of|de|van|von|bin|al)"
              + "(?:[ ,/|]+(?:\\p{Lu}[\\p{L}.'’-]*|and|in|&|of|de|van|von|bin|al))*");

  private BoilerplateLines() {}

  /** True for a line that is no part of an article. */
  static boolean isBoilerplate(String line) {
    return isBoilerplate(line, 0, line.length());
  }

  /** True for a line of a text that is no part of an article. */
  static boolean isBoilerplate(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int first = start;
    int last = end;
    while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    if (!hasLetter(text, first, last)) {
      return true;
    }
    String line = text.substring(start, end);
    return (last - first <= 50
            && LINES.contains(text.substring(first, last).toLowerCase(Locale.ROOT)))
        || (opens(text, start, end) && !isProse(line))
        || Contacts.isContact(line)
        || isMarkup(line)
        || isMenu(line)
        || isByLine(line)
        || SymbolRuns.isEndMark(text, start, end);
  }

  /** True for the line that names who wrote the article. */
  static boolean isByLine(String line) {
    return line.startsWith("By") && line.length() <= 90 && BY_LINE.matcher(line).matches();
  }

  private static boolean opens(String text, int start, int end) {
    for (String opening : OPENINGS) {
      if (opening.length() <= end - start
          && text.regionMatches(true, start, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }

  /** True where a line goes on to tell something after its first sentence. */
  private static boolean isProse(String line) {
    int sentenceEnd = SentenceEnds.after(line, 0, line.length());
    return line.length() - sentenceEnd > 60 || Contacts.end(line, 0, sentenceEnd) < sentenceEnd;
  }

  /** True for a line of tags without a word between them. */
  private static boolean isMarkup(String line) {
    return line.startsWith("<")
        && line.endsWith(">")
        && !hasLetter(TAG.matcher(line).replaceAll(""));
  }

  private static boolean isMenu(String line) {
    long bars = line.chars().filter(character -> "|»›·•".indexOf(character) >= 0).count();
    return bars >= 2 && line.length() / (bars + 1) <= 22;
  }

  private static boolean hasLetter(String text) {
    return hasLetter(text, 0, text.length());
  }

  private static boolean hasLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
