<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>identity</name>
    <message>
        <source>The date of birth cannot be read.</source>
        <translation>Không đọc được ngày sinh.</translation>
    </message>
    <message>
        <source>Write it as 31/12/1990, or only the year where no more is known.</source>
        <translation>Hãy ghi như 31/12/1990, hoặc chỉ ghi năm nếu không biết ngày, tháng.</translation>
    </message>
    <message>
        <source>There is no such date of birth.</source>
        <translation>Không có ngày sinh này.</translation>
    </message>
    <message>
        <source>Compare day, month and year with the paper.</source>
        <translation>Hãy đối chiếu ngày, tháng, năm với giấy tờ.</translation>
    </message>
    <message>
        <source>Scan the card again with an English keyboard layout, or type the data from the card.</source>
        <translation>Hãy chuyển bàn phím sang tiếng Anh rồi quét lại thẻ, hoặc gõ dữ liệu theo thẻ.</translation>
    </message>
    <message>
        <source>This is not the QR code of an identity card.</source>
        <translation>Đây không phải mã QR của thẻ căn cước.</translation>
    </message>
    <message>
        <source>The old number on the card cannot be read and was left out.</source>
        <translation>Không đọc được số CMND cũ trên thẻ nên đã bỏ qua.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code does not say the gender.</source>
        <translation>Mã QR của thẻ không ghi giới tính.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code has no plausible date of issue.</source>
        <translation>Mã QR của thẻ không có ngày cấp hợp lý.</translation>
    </message>
    <message>
        <source>The name on the card</source>
        <translation>Họ tên trên thẻ</translation>
    </message>
    <message>
        <source>The name in the card&apos;s QR code cannot be read.</source>
        <translation>Không đọc được họ tên trong mã QR của thẻ.</translation>
    </message>
    <message>
        <source>The name has signs that no name has; the scanner&apos;s keyboard layout may be wrong. Compare it with the card.</source>
        <translation>Họ tên có ký tự không thể có trong tên; máy quét có thể đang dùng sai bộ gõ. Hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The address on the card</source>
        <translation>Địa chỉ trên thẻ</translation>
    </message>
    <message>
        <source>The address in the card&apos;s QR code cannot be read.</source>
        <translation>Không đọc được địa chỉ trong mã QR của thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code does not say the address.</source>
        <translation>Mã QR của thẻ không ghi địa chỉ.</translation>
    </message>
    <message>
        <source>The date of birth in the card&apos;s QR code is not one.</source>
        <translation>Ngày sinh trong mã QR của thẻ không hợp lệ.</translation>
    </message>
    <message>
        <source>The scanned text is too long for an identity card.</source>
        <translation>Nội dung quét quá dài so với thẻ căn cước.</translation>
    </message>
    <message>
        <source>The scanned text holds control characters.</source>
        <translation>Nội dung quét có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The number in the card&apos;s QR code is not complete.</source>
        <translation>Số trong mã QR của thẻ không đủ chữ số.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code says more than is known of it; compare the data with the card.</source>
        <translation>Mã QR của thẻ có thêm trường chưa rõ nội dung; hãy đối chiếu dữ liệu với thẻ.</translation>
    </message>
    <message>
        <source>Scan the card, or compare the number with it.</source>
        <translation>Hãy quét thẻ căn cước hoặc đối chiếu số với thẻ.</translation>
    </message>
    <message>
        <source>The personal identification number has only digits.</source>
        <translation>Số định danh cá nhân chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>The personal identification number has 12 digits (9 on old cards), not %1.</source>
        <translation>Số định danh cá nhân có 12 chữ số (CMND cũ có 9), không phải %1.</translation>
    </message>
    <message>
        <source>This is the number of an old identity card, which ended on 1/1/2025. Ask for the identity card with 12 digits.</source>
        <translation>Đây là số CMND cũ, đã hết giá trị sử dụng từ 01/01/2025. Hãy đề nghị xuất trình thẻ căn cước 12 số.</translation>
    </message>
    <message>
        <source>No province has the code %1. That is right only for a birth registered abroad; compare the number with the card.</source>
        <translation>Không có tỉnh nào mang mã %1. Mã này chỉ đúng khi đăng ký khai sinh ở nước ngoài; hãy đối chiếu số với thẻ.</translation>
    </message>
    <message>
        <source>By its number this person was born in %1, not in %2. Compare both with the card.</source>
        <translation>Theo số định danh, người này sinh năm %1 chứ không phải %2. Hãy đối chiếu cả hai với thẻ.</translation>
    </message>
    <message>
        <source>By its number this person is a man, but a woman is entered. Compare both with the card.</source>
        <translation>Theo số định danh, người này là nam nhưng đang ghi là nữ. Hãy đối chiếu cả hai với thẻ.</translation>
    </message>
    <message>
        <source>By its number this person is a woman, but a man is entered. Compare both with the card.</source>
        <translation>Theo số định danh, người này là nữ nhưng đang ghi là nam. Hãy đối chiếu cả hai với thẻ.</translation>
    </message>
    <message>
        <source>A telephone number has only digits.</source>
        <translation>Số điện thoại chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>Enter one number, without words.</source>
        <translation>Hãy nhập một số, không kèm chữ.</translation>
    </message>
    <message>
        <source>Mobile numbers of eleven digits ended in September 2018.</source>
        <translation>Số di động 11 chữ số đã ngừng dùng từ tháng 9 năm 2018.</translation>
    </message>
    <message>
        <source>Ask for the number of ten digits.</source>
        <translation>Hãy hỏi lại số 10 chữ số.</translation>
    </message>
    <message>
        <source>There is no such telephone number.</source>
        <translation>Không có số điện thoại này.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits and begins with 03, 05, 07, 08 or 09.</source>
        <translation>Số di động có 10 chữ số và bắt đầu bằng 03, 05, 07, 08 hoặc 09.</translation>
    </message>
    <message>
        <source>Compare the tax code with the registration paper.</source>
        <translation>Hãy đối chiếu mã số thuế với giấy đăng ký.</translation>
    </message>
    <message>
        <source>A tax code has only digits.</source>
        <translation>Mã số thuế chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>A tax code has 10 digits, 13 for a branch or 12 for a person, not %1.</source>
        <translation>Mã số thuế có 10 chữ số, đơn vị phụ thuộc có 13, cá nhân có 12, không phải %1.</translation>
    </message>
    <message>
        <source>The tax code is mistyped: its check digit does not fit.</source>
        <translation>Mã số thuế bị gõ sai: chữ số kiểm tra không khớp.</translation>
    </message>
    <message>
        <source>Branches are numbered from 001, not 000.</source>
        <translation>Đơn vị phụ thuộc được đánh số từ 001, không có 000.</translation>
    </message>
</context>
</TS>
