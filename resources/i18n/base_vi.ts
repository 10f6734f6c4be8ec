<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>json</name>
    <message>
        <source>Check that this is the right file, and that it is whole.</source>
        <translation>Hãy kiểm tra đúng tệp và tệp còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Line %1: the file nests more than %2 levels deep.</source>
        <translation>Dòng %1: tệp lồng nhau quá %2 cấp.</translation>
    </message>
    <message>
        <source>Line %1: the key &quot;%2&quot; stands twice in one object.</source>
        <translation>Dòng %1: khóa &quot;%2&quot; xuất hiện hai lần trong một đối tượng.</translation>
    </message>
    <message>
        <source>Line %1: a number is too large.</source>
        <translation>Dòng %1: có số quá lớn.</translation>
    </message>
    <message>
        <source>Line %1: a character is broken (unpaired surrogate).</source>
        <translation>Dòng %1: có ký tự hỏng (thiếu nửa cặp thay thế).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Tệp không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: this is not valid JSON (%2).</source>
        <translation>Dòng %1: không đúng định dạng JSON (%2).</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 holds a broken character.</source>
        <translation>%1 có ký tự hỏng.</translation>
    </message>
    <message>
        <source>Type the text again instead of pasting it.</source>
        <translation>Hãy gõ lại thay vì dán.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>Delete it, or type the text again instead of pasting it.</source>
        <translation>Hãy xóa ký tự đó, hoặc gõ lại thay vì dán.</translation>
    </message>
    <message>
        <source>%1 holds a sign that reverses the reading direction.</source>
        <translation>%1 có dấu đảo chiều chữ.</translation>
    </message>
    <message>
        <source>%1 has more than four marks on one letter.</source>
        <translation>%1 có hơn bốn dấu trên một chữ cái.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters where %3 fit.</source>
        <translation>%1 quá dài: %2 ký tự trong khi chỉ chứa được %3.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Hãy điền vào.</translation>
    </message>
</context>
</TS>
